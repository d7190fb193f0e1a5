import { createSignal, untrack } from "solid-js";
import type { AtlasCollection, AtlasFeature, Exercise, FeatureId } from "../atlas/atlas";
import type { LayerId } from "../atlas/catalogue";
import type { LoadProblem } from "../atlas/load";
import type { Source } from "../atlas/sources";
import type { Result } from "../lib/result";

/** How far a file has come. */
type LoadStatus =
	| { readonly kind: "unasked" | "loading" | "ready" }
	| { readonly kind: "failed"; readonly problem: LoadProblem };

/** What {@link createAtlasData} fetches with; tests give their own. */
export interface AtlasLoaders {
	loadCollection(id: LayerId): Promise<Result<AtlasCollection, LoadProblem>>;
	loadSources(): Promise<Result<readonly Source[], LoadProblem>>;
	loadExercises(): Promise<Result<readonly Exercise[], LoadProblem>>;
}

/** A file of entries that is fetched when first asked for. All readers are reactive. */
interface Register<Entry extends { readonly id: string }> {
	status(): LoadStatus;
	/** An entry; undefined for an unknown one, and until the file is there. */
	get(id: Entry["id"]): Entry | undefined;
	/** Fetches the file unless it has been asked for before, and resolves when it is there or has failed; not reactive. */
	ensureLoaded(): Promise<unknown>;
	/** Fetches the file unless it is there or on its way; after a failure this is the retry. */
	retry(): void;
}

/** The atlas' features, sources and exercises, fetched when first asked for. All readers are reactive. */
export interface AtlasData {
	status(id: LayerId): LoadStatus;
	/** Whether a layer is still to come: neither there nor failed. */
	isPending(id: LayerId): boolean;
	collection(id: LayerId): AtlasCollection | undefined;
	/** A feature of a layer that is loaded; undefined until then. */
	feature(id: FeatureId): AtlasFeature | undefined;
	/** Fetches a layer unless it has been asked for before; not reactive. */
	ensureLoaded(id: LayerId): void;
	/** Fetches a layer unless it is there or on its way; after a failure this is the retry. */
	retry(id: LayerId): void;
	readonly sources: Register<Source>;
	readonly exercises: Register<Exercise>;
}

/** Makes an empty {@link AtlasData}. */
export function createAtlasData(
	{ loadCollection, loadSources, loadExercises }: AtlasLoaders,
	layerOfFeature: (id: FeatureId) => LayerId | undefined,
): AtlasData {
	const collections = new Map<LayerId, AtlasCollection>();
	const features = new Map<FeatureId, AtlasFeature>();
	const files = new Map<LayerId, LoadedFile>();

	const fileOf = (id: LayerId): LoadedFile => {
		const file =
			files.get(id) ??
			createFile(
				() => loadCollection(id),
				(collection) => {
					collections.set(id, collection);
					for (const feature of collection.features) features.set(feature.properties.id, feature);
				},
			);
		files.set(id, file);
		return file;
	};
	const isReady = (id: LayerId) => fileOf(id).status().kind === "ready";

	return {
		status: (id) => fileOf(id).status(),
		isPending: (id) => ["unasked", "loading"].includes(fileOf(id).status().kind),
		collection: (id) => (isReady(id) ? collections.get(id) : undefined),
		feature(id) {
			const layer = layerOfFeature(id);
			return layer && isReady(layer) ? features.get(id) : undefined;
		},
		ensureLoaded: (id) => void fileOf(id).ensureLoaded(),
		retry: (id) => fileOf(id).retry(),
		sources: createRegister(loadSources),
		exercises: createRegister(loadExercises),
	};
}

function createRegister<Entry extends { readonly id: string }>(
	load: () => Promise<Result<readonly Entry[], LoadProblem>>,
): Register<Entry> {
	const entries = new Map<string, Entry>();
	const file = createFile(load, (read) => {
		for (const entry of read) entries.set(entry.id, entry);
	});
	return { ...file, get: (id) => (file.status().kind === "ready" ? entries.get(id) : undefined) };
}

interface LoadedFile {
	status(): LoadStatus;
	ensureLoaded(): Promise<unknown>;
	retry(): void;
}

/** A file that nobody has asked for; `store` is called with what is in it before it is said to be ready. */
function createFile<Value>(load: () => Promise<Result<Value, LoadProblem>>, store: (value: Value) => void): LoadedFile {
	const [status, setStatus] = createSignal<LoadStatus>({ kind: "unasked" });
	const now = () => untrack(status).kind;
	let loading: Promise<unknown> = Promise.resolve();
	const fetchIt = async () => {
		setStatus({ kind: "loading" });
		const result = await load();
		if (!result.ok) return setStatus({ kind: "failed", problem: result.problem });
		store(result.value);
		setStatus({ kind: "ready" });
	};
	return {
		status,
		ensureLoaded() {
			if (now() === "unasked") loading = fetchIt();
			return loading;
		},
		retry() {
			if (now() === "unasked" || now() === "failed") loading = fetchIt();
		},
	};
}
