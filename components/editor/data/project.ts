"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { isBusy, isRendering } from "#components/editor/state/activity.ts";
import { call, callPage } from "#components/studio/data/call.ts";
import { keys } from "#components/studio/data/keys.ts";
import { pollingInterval } from "#components/studio/lib/polling.ts";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import { editorProjects, type CreateProjectBody } from "#lib/contracts/editor/projects.ts";
import type { EditorSummaryView } from "#lib/contracts/editor/views.ts";

const PAGE = "24";
/** While something is made, its parts appear one by one; an unchanged answer comes back without a body. */
const LOOK_MS = 1500;

/** How to read a project. */
export const projectQuery = (slug: string) => ({
  queryKey: keys.editor(slug),
  queryFn: ({ signal }: { signal: AbortSignal }) => call(editorProjects.get, { params: { slug }, signal }),
});

/** A project, looked at again by itself while anything of it is being made, and whenever the person comes back to it. */
export function useProject(slug: string) {
  return useQuery({
    ...projectQuery(slug),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? LOOK_MS : false),
    // What was seen of it last may be long past: it goes on without this page.
    refetchOnMount: "always",
    refetchOnWindowFocus: "always",
    refetchOnReconnect: "always",
  });
}

/** True while a project in a list is being worked on. */
export function isSummaryBusy(project: EditorSummaryView): boolean {
  return project.autopilot_status === "running" || isRendering(project);
}

/** All projects, newest first, page by page; those in the works are looked at again by themselves. */
export function useEditorList() {
  return useInfiniteQuery({
    queryKey: keys.editorList,
    queryFn: ({ pageParam, signal }) => callPage(editorProjects.list, { query: { limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) => (state.data?.pages.some((page) => page.data.some(isSummaryBusy)) ? pollingInterval(state.dataUpdateCount) : false),
  });
}

/** What was worked on last. */
export function useRecentEditors(): { projects: readonly EditorSummaryView[] } {
  const { data } = useEditorList();
  return { projects: data?.pages[0]?.data.slice(0, 6) ?? [] };
}

/** Makes a project. */
export function useCreateProject() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateProjectBody) => call(editorProjects.create, { body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: (project) => {
      client.setQueryData(keys.editor(project.slug), project);
      void client.invalidateQueries({ queryKey: keys.editorList });
    },
  });
}

export function useDeleteProject() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (slug: string) => call(editorProjects.remove, { params: { slug } }),
    onSuccess: (_, slug) => {
      client.removeQueries({ queryKey: keys.editor(slug) });
      void client.invalidateQueries({ queryKey: keys.editorList });
    },
  });
}

/** Every film that was made of a project; read anew when the newest one, or how it stands, changes. */
export function useRenders(slug: string, newest: string) {
  return useQuery({
    queryKey: [...keys.editorRenders(slug), newest],
    queryFn: ({ signal }) => call(editorProduction.renders, { params: { slug }, signal }),
    placeholderData: (before) => before,
  });
}
