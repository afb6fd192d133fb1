package kr.bogoseo.contracts;

/**
 * Names bytes in the document store by their content. Events carry these instead of documents, so
 * that messages stay small and any stage's output can be looked at.
 *
 * @param sha256 lower-case hex SHA-256 of the bytes, also their name in the store
 * @param bytes how many there are
 * @param mediaType what they are, for example {@code application/pdf}
 */
public record ContentRef(String sha256, long bytes, String mediaType) {}
