package kr.bogoseo.search;

import org.jspecify.annotations.Nullable;

/**
 * A part of a block that stays together in a passage.
 *
 * @param source as in the document
 * @param target its translation; empty while it is pending
 * @param page 1-based, where known
 * @param heading whether it is a heading
 * @param end offset after it in the document's text
 */
record Piece(String source, String target, @Nullable Integer page, boolean heading, int end) {}
