"use client";

import { type Announcements, closestCenter, DndContext, type DragEndEvent, KeyboardSensor, MouseSensor, TouchSensor, useSensor, useSensors } from "@dnd-kit/core";
import { restrictToHorizontalAxis, restrictToVerticalAxis } from "@dnd-kit/modifiers";
import { horizontalListSortingStrategy, SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useMemo, type ReactNode } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { moved } from "#components/editor/timeline/order.ts";
import { sceneName } from "#components/editor/timeline/scene-words.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";

const HELP = "To move a scene, press space or enter on its handle, then the arrow keys, then space or enter again. Escape leaves it where it was.";

type SortableScenesProps = { direction: "across" | "down"; children: ReactNode };

/** Lets scenes be dragged into another order by mouse, finger or keys, and says what happens. */
export function SortableScenes({ direction, children }: SortableScenesProps) {
  const { view, session, selection } = useEditor();
  const { segments } = view;
  const ids = useMemo(() => segments.map((segment) => segment.id), [segments]);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that only passes scrolls; one that rests picks up.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  function drop({ active, over }: DragEndEvent) {
    if (!over || active.id === over.id) return;
    void tell(session.commands.reorder(moved(ids, selection.ids, Number(active.id), Number(over.id))));
  }

  return (
    <DndContext
      id="scenes"
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[direction === "across" ? restrictToHorizontalAxis : restrictToVerticalAxis]}
      onDragEnd={drop}
      accessibility={{ announcements: announcementsFor(segments), screenReaderInstructions: { draggable: HELP } }}
    >
      <SortableContext items={ids} strategy={direction === "across" ? horizontalListSortingStrategy : verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

function announcementsFor(segments: readonly SegmentView[]): Announcements {
  const find = (id: string | number) => segments.findIndex((segment) => segment.id === Number(id));
  const name = (id: string | number) => {
    const segment = segments[find(id)];
    return segment ? `Scene ${segment.position}, ${sceneName(segment)}` : "The scene";
  };
  const place = (id: string | number) => `position ${find(id) + 1} of ${segments.length}`;
  return {
    onDragStart: ({ active }) => `${name(active.id)}, picked up at ${place(active.id)}.`,
    onDragOver: ({ active, over }) => (over ? `${name(active.id)} is over ${place(over.id)}.` : `${name(active.id)} is over nothing.`),
    onDragEnd: ({ active, over }) => (over ? `${name(active.id)}, dropped at ${place(over.id)}.` : `${name(active.id)}, put back.`),
    onDragCancel: ({ active }) => `${name(active.id)}, put back where it was.`,
  };
}
