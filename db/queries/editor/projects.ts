import { and, count, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { editorProjects } from "#db/schema/index.ts";

export type Project = typeof editorProjects.$inferSelect;
export type ProjectChange = Partial<typeof editorProjects.$inferInsert>;
type Owned = { ownerId: string; slug: string };

const owned = ({ ownerId, slug }: Owned) => and(eq(editorProjects.ownerId, ownerId), eq(editorProjects.slug, slug));

export async function insertProject(tx: DbOrTx, project: typeof editorProjects.$inferInsert): Promise<Project> {
  const [row] = await tx.insert(editorProjects).values(project).returning();
  return row!;
}

export async function countProjects(db: DbOrTx, ownerId: string): Promise<number> {
  const [row] = await db.select({ projects: count() }).from(editorProjects).where(eq(editorProjects.ownerId, ownerId));
  return row!.projects;
}

export async function findProject(db: DbOrTx, key: Owned): Promise<Project | null> {
  const [row] = await db.select().from(editorProjects).where(owned(key));
  return row ?? null;
}

/** The project, locked until the transaction ends: everything that is decided on its state takes turns here. */
export async function lockProjectRow(tx: DbOrTx, key: Owned): Promise<Project | null> {
  const [row] = await tx.select().from(editorProjects).where(owned(key)).for("update");
  return row ?? null;
}

/** Changes a project; with `edited`, its revision grows, so that an edit made on what stood before is noticed. */
export async function updateProject(
  tx: DbOrTx,
  { ownerId, id }: { ownerId: string; id: number },
  change: ProjectChange,
  { edited }: { edited: boolean } = { edited: true },
): Promise<void> {
  await tx
    .update(editorProjects)
    .set({ ...change, updatedAt: sql`now()`, ...(edited ? { revision: sql`${editorProjects.revision} + 1` } : {}) })
    .where(and(eq(editorProjects.ownerId, ownerId), eq(editorProjects.id, id)));
}

export async function deleteProject(tx: DbOrTx, { ownerId, id }: { ownerId: string; id: number }): Promise<void> {
  await tx.delete(editorProjects).where(and(eq(editorProjects.ownerId, ownerId), eq(editorProjects.id, id)));
}
