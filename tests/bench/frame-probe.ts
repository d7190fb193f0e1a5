window.frameTimes = [];
window.countFrames = () => {
	const count = (time: number) => {
		window.frameTimes.push(time);
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);
};
