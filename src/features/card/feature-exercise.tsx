import { Match, Switch } from "solid-js";
import type { ExerciseId } from "../../atlas/atlas";
import { formatTime } from "../../i18n/format";
import { LocalizedText, useText } from "../../i18n/text";
import { useAppState } from "../../state/context";
import { RetryButton } from "../../ui/loading";
import { Citations } from "./feature-sources";

/** The exercise an event belongs to, with its dates; fetches the exercises when first shown. */
export function FeatureExercise(props: { readonly id: ExerciseId }) {
	const { exercises } = useAppState().data;
	const text = useText();
	const words = () => text.words().feature;
	void exercises.ensureLoaded();
	return (
		<Switch fallback={words().loading}>
			<Match when={exercises.get(props.id)}>
				{(exercise) => (
					<details>
						<summary>
							<LocalizedText of={exercise().name} />
							{", "}
							{formatTime(exercise(), words(), text.language())}
						</summary>
						<p>
							<LocalizedText of={exercise().summary} />
						</p>
						<Citations ids={exercise().sources} />
					</details>
				)}
			</Match>
			<Match when={exercises.status().kind === "failed"}>
				<span role="alert">
					{words().exerciseFailed} <RetryButton onRetry={() => exercises.retry()} />
				</span>
			</Match>
		</Switch>
	);
}
