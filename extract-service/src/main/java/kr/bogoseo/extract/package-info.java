/**
 * Extraction: a submitted file becomes a structured document. {@link
 * kr.bogoseo.extract.ExtractReport} is the use case; the files themselves are read by {@link
 * kr.bogoseo.extract.ReadFile} in worker processes, and the pages of scans are recognised in the
 * slow lane by {@link kr.bogoseo.extract.RecogniseReport}.
 */
@NullMarked
package kr.bogoseo.extract;

import org.jspecify.annotations.NullMarked;
