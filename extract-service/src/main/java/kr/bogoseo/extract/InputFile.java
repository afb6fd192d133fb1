package kr.bogoseo.extract;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies; only its bytes count, its name says nothing
 * @param type what it is, by content
 * @param limits how far a reader may go
 */
public record InputFile(Path path, FileType type, ReadLimits limits) {}
