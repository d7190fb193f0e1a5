/** What came of reading something from outside: a value, or why there is none. */
export type Result<Value, Problem> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: Problem };

/** A success. */
export function success<Value>(value: Value): Result<Value, never> {
	return { ok: true, value };
}

/** A failure, with the reason as data for a message. */
export function failure<Problem>(problem: Problem): Result<never, Problem> {
	return { ok: false, problem };
}
