/** The scenes after those that move have been dropped on another: they stand together, in the order they had. */
export function moved(order: readonly number[], moving: readonly number[], dragged: number, over: number): number[] {
  const group = moving.includes(dragged) ? order.filter((id) => moving.includes(id)) : [dragged];
  if (group.includes(over)) return [...order];
  const rest = order.filter((id) => !group.includes(id));
  const behind = order.indexOf(dragged) < order.indexOf(over);
  const place = rest.indexOf(over) + (behind ? 1 : 0);
  return [...rest.slice(0, place), ...group, ...rest.slice(place)];
}
