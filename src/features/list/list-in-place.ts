/** Brings the focus to the list that stands in the place of a map that cannot be drawn. */
export function focusListInPlace(): void {
	document.querySelector<HTMLElement>(".map-fallback .feature-table")?.focus();
}
