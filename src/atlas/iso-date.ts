const isoDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Whether a text is an ISO 8601 date of any precision (`1954`, `2024-06`, `1953-08-30`) that the calendar has. */
export function isIsoDate(text: string): boolean {
	const [whole, year, month = "01", day = "01"] = isoDate.exec(text) ?? [];
	if (whole === undefined) return false;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** Whether a date comes before another, as far as the precision of both tells: `2018-10` is not before `2018`. */
export function isBefore(date: string, other: string): boolean {
	return date.slice(0, other.length) < other.slice(0, date.length);
}
