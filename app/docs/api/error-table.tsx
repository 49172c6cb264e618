import { ERRORS } from "#lib/kernel/errors.ts";
import { Prose } from "./prose.tsx";

/** Every failure that the API knows, from the one table that it answers from. */
export function ErrorTable() {
  return (
    <section aria-labelledby="errors" className="mt-16">
      <h2 id="errors" className="scroll-mt-20 border-b border-line pb-3 font-display text-2xl font-semibold tracking-tight">
        Errors
      </h2>
      <p className="max-w-prose py-6 text-base">
        <Prose text="Branch on `error`, never on the words. Codes marked with “again” may succeed if the same request is sent later; the others won't until something changes. Beside these fields a failure may carry its own, such as `required` or `remaining`." />
      </p>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-left text-sm">
          <thead>
            <tr className="text-xs text-muted">
              <th scope="col" className="py-2 pr-6 font-medium">
                Status
              </th>
              <th scope="col" className="py-2 pr-6 font-medium">
                Code
              </th>
              <th scope="col" className="py-2 pr-6 font-medium">
                What happened
              </th>
              <th scope="col" className="py-2 font-medium">
                What to do
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(ERRORS).map(([code, { status, retryable, message, remedy }]) => (
              <tr key={code} id={`error-${code}`} className="scroll-mt-20 border-t border-line align-top target:bg-signal-wash">
                <td className="py-2.5 pr-6 font-mono text-xs leading-6">{status}</td>
                <th scope="row" className="py-2.5 pr-6 text-left font-normal">
                  <code className="font-mono text-xs">{code}</code>
                  {retryable && <span className="block text-xs text-muted">again</span>}
                </th>
                <td className="min-w-56 py-2.5 pr-6">
                  <Prose text={message} />
                </td>
                <td className="min-w-56 py-2.5 text-muted">
                  <Prose text={remedy} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
