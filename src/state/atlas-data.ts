import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import type { LoadProblem } from "../data/load-json";
import type { AtlasCollection, AtlasFeature, FeatureId, LayerId, Source, SourceId } from "../domain/atlas";
import type { Result } from "../domain/result";

/** How far a layer's data have come. */
export type LayerStatus =
	| { readonly kind: "unasked" | "loading" | "ready" }
	| { readonly kind: "failed"; readonly problem: LoadProblem };

/** What {@link createAtlasData} fetches with; tests give their own. */
export interface AtlasLoaders {
	loadCollection(id: LayerId): Promise<Result<AtlasCollection, LoadProblem>>;
	loadSources(): Promise<Result<readonly Source[], LoadProblem>>;
}

/** The atlas' features and sources, fetched when first asked for. All readers are reactive. */
export interface AtlasData {
	status(id: LayerId): LayerStatus;
	collection(id: LayerId): AtlasCollection | undefined;
	/** A feature of a layer that is loaded; undefined until then. */
	feature(id: FeatureId): AtlasFeature | undefined;
	/** Fetches a layer unless it is there or on its way; after a failure this is the retry. */
	request(id: LayerId): void;
	sourcesStatus(): LayerStatus;
	source(id: SourceId): Source | undefined;
	requestSources(): void;
}

/** Makes an empty {@link AtlasData}. */
export function createAtlasData(
	{ loadCollection, loadSources }: AtlasLoaders,
	layerOfFeature: (id: FeatureId) => LayerId | undefined,
): AtlasData {
	const [statuses, setStatuses] = createStore<Record<LayerId, LayerStatus>>({});
	const [sourcesStatus, setSourcesStatus] = createSignal<LayerStatus>({ kind: "unasked" });
	const collections = new Map<LayerId, AtlasCollection>();
	const features = new Map<FeatureId, AtlasFeature>();
	const sources = new Map<SourceId, Source>();

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
		sourcesStatus,
		source: (id) => (sourcesStatus().kind === "ready" ? sources.get(id) : undefined),
		async requestSources() {
			const { kind } = sourcesStatus();
			if (kind === "loading" || kind === "ready") return;
			setSourcesStatus({ kind: "loading" });
			const result = await loadSources();
			if (!result.ok) return setSourcesStatus({ kind: "failed", problem: result.problem });
			for (const source of result.value) sources.set(source.id, source);
			setSourcesStatus({ kind: "ready" });
		},
	};
}
