package kr.bogoseo.enrich.translate.engines;

import java.time.Duration;

/**
 * What an engine is spared, and what it may cost.
 *
 * @param tries of one request, the first included
 * @param atOnce requests at once
 * @param perSecond requests a second
 * @param timeout how long one request may take
 * @param rest how long it is left alone when it failed too often
 */
public record EngineLimits(int tries, int atOnce, int perSecond, Duration timeout, Duration rest) {}
