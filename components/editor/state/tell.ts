import { toast } from "sonner";
import { toastFailure } from "#components/studio/data/failures.ts";
import { EditConflict } from "#components/editor/state/guarded.ts";

/** Waits for an edit and says in passing when it was refused. True when it arrived. */
export async function tell(edit: Promise<unknown>): Promise<boolean> {
  try {
    await edit;
    return true;
  } catch (error) {
    if (error instanceof EditConflict) toast.error("This was changed in another tab in the meantime. What stands there now is shown.");
    else toastFailure(error);
    return false;
  }
}
