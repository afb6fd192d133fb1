package kr.bogoseo.extract.worker;

import org.jspecify.annotations.Nullable;

/**
 * What a worker is asked to do.
 *
 * @param file the file's path
 * @param page 1-based page to draw; absent when the file is to be read
 * @param picture where to draw it; absent when the file is to be read
 */
record WorkerRequest(String file, @Nullable Integer page, @Nullable String picture) {}
