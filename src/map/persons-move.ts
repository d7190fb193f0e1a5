/** With the event that MapLibre has where a hand moves the map: makes a movement by the page the person's own. */
export function asPersonsMove(): { readonly originalEvent: Event } {
	return { originalEvent: new Event("person") };
}

/** Whether a movement of the map is a person's, by hand or as {@link asPersonsMove} has it. */
export function isPersonsMove(event: { readonly originalEvent?: unknown }): boolean {
	return Boolean(event.originalEvent);
}
