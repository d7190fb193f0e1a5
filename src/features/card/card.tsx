import { lazy, Suspense } from "solid-js";
import { Loading } from "../../ui/loading";

const LazyFeatureCard = lazy(async () => ({ default: (await import("./feature-card")).FeatureCard }));

/** The card of the selected feature, fetched with the first selection unless it has been before. */
export function Card(props: { readonly showOnMap?: boolean }) {
	return (
		<Suspense fallback={<Loading />}>
			<LazyFeatureCard {...props} />
		</Suspense>
	);
}

/** Fetches the card before it is wanted. */
export function preloadCard(): void {
	void LazyFeatureCard.preload();
}
