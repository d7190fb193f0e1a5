import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import type { LoadProblem } from "../data/load-json";
import type { AtlasCollection, AtlasFeature, Exercise, FeatureId, LayerId, Source } from "../domain/atlas";
import type { Result } from "../domain/result";

/** How far a layer's data have come. */
export type LayerStatus =
	| { readonly kind: "unasked" | "loading" | "ready" }
	| { readonly kind: "failed"; readonly problem: LoadProblem };

/** What {@link createAtlasData} fetches with; tests give their own. */
export interface AtlasLoaders {
	loadCollection(id: LayerId): Promise<Result<AtlasCollection, LoadProblem>>;
	loadSources(): Promise<Result<readonly Source[], LoadProblem>>;
	loadExercises(): Promise<Result<readonly Exercise[], LoadProblem>>;
}

/** A file of entries that is fetched when first asked for. All readers are reactive. */
export interface Register<Entry extends { readonly id: string }> {
	status(): LayerStatus;
	/** An entry; undefined for an unknown one, and until the file is there. */
	get(id: Entry["id"]): Entry | undefined;
	/** Fetches the file unless it is there or on its way; after a failure this is the retry. */
	request(): void;
}

/** The atlas' features, sources and exercises, fetched when first asked for. All readers are reactive. */
export interface AtlasData {
	status(id: LayerId): LayerStatus;
	collection(id: LayerId): AtlasCollection | undefined;
	/** A feature of a layer that is loaded; undefined until then. */
	feature(id: FeatureId): AtlasFeature | undefined;
	/** Fetches a layer unless it is there or on its way; after a failure this is the retry. */
	request(id: LayerId): void;
	readonly sources: Register<Source>;
	readonly exercises: Register<Exercise>;
}

/** Makes an empty {@link AtlasData}. */
export function createAtlasData(
	{ loadCollection, loadSources, loadExercises }: AtlasLoaders,
	layerOfFeature: (id: FeatureId) => LayerId | undefined,
): AtlasData {
	const [statuses, setStatuses] = createStore<Record<LayerId, LayerStatus>>({});
	const collections = new Map<LayerId, AtlasCollection>();
	const features = new Map<FeatureId, AtlasFeature>();

	const status = (id: LayerId): LayerStatus => statuses[id] ?? { kind: "unasked" };
	const isReady = (id: LayerId) => status(id).kind === "ready";

	return {
		status,
		collection: (id) => (isReady(id) ? collections.get(id) : undefined),
		feature(id) {
			const layer = layerOfFeature(id);
			return layer && isReady(layer) ? features.get(id) : undefined;
		},
		async request(id) {
			const { kind } = status(id);
			if (kind === "loading" || kind === "ready") return;
			setStatuses(id, { kind: "loading" });
			const result = await loadCollection(id);
			if (!result.ok) return setStatuses(id, { kind: "failed", problem: result.problem });
			collections.set(id, result.value);
			for (const feature of result.value.features) features.set(feature.properties.id, feature);
			setStatuses(id, { kind: "ready" });
		},
		sources: createRegister(loadSources),
		exercises: createRegister(loadExercises),
	};
}

function createRegister<Entry extends { readonly id: string }>(
	load: () => Promise<Result<readonly Entry[], LoadProblem>>,
): Register<Entry> {
	const [status, setStatus] = createSignal<LayerStatus>({ kind: "unasked" });
	const entries = new Map<string, Entry>();
	return {
		status,
		get: (id) => (status().kind === "ready" ? entries.get(id) : undefined),
		async request() {
			const { kind } = status();
			if (kind === "loading" || kind === "ready") return;
			setStatus({ kind: "loading" });
			const result = await load();
			if (!result.ok) return setStatus({ kind: "failed", problem: result.problem });
			for (const entry of result.value) entries.set(entry.id, entry);
			setStatus({ kind: "ready" });
		},
	};
}
