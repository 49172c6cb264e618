import { useRef } from "react";

/**
 * Puts the focus on a dialog's first field, if it has one, and gives it back on closing to what had it before: our
 * dialogs are opened by state, so that the primitive knows no trigger to return to.
 */
export function useFocusReturn() {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus(event: Event) {
      opener.current = document.activeElement;
      const field = (event.currentTarget as HTMLElement).querySelector<HTMLElement>("input, textarea");
      if (!field) return;
      event.preventDefault();
      field.focus();
    },
    onCloseAutoFocus(event: Event) {
      event.preventDefault();
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
