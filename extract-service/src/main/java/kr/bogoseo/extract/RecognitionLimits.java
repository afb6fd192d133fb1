package kr.bogoseo.extract;

import java.time.Duration;

/**
 * How far a report's picture pages are recognised; what is left out is said in a warning.
 *
 * @param pages at most so many
 * @param time no page is begun after so long
 */
record RecognitionLimits(int pages, Duration time) {}
