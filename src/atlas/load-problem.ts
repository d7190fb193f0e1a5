/** Why a file could not be had: no answer, a refusal with its HTTP status, or text that is not what it should be. */
export type LoadProblem =
	| { readonly kind: "network" }
	| { readonly kind: "status"; readonly status: number }
	| { readonly kind: "malformed"; readonly detail: string };
