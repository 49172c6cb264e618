import type { Field } from "#lib/http/reference/fields.ts";
import { Prose } from "./prose.tsx";

/** What a request takes, or an answer holds. */
export function FieldTable({ title, fields, optional = false }: { title: string; fields: readonly Field[]; optional?: boolean }) {
  if (fields.length === 0) return null;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="pb-2 text-left text-sm font-medium">{title}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, required, notes }) => (
            <tr key={name} className="border-t border-line align-top">
              <th scope="row" className="py-2.5 pr-6 font-normal">
                <code className="font-mono text-xs">{name}</code>
                <span className="block text-xs text-muted">
                  {type}
                  {optional && (required ? ", required" : "")}
                </span>
              </th>
              <td className="w-full min-w-48 py-2.5 text-muted">
                <Prose text={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
