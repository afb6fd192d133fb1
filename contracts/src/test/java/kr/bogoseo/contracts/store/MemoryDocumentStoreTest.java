package kr.bogoseo.contracts.store;

import kr.bogoseo.contracts.testing.MemoryDocumentStore;

class MemoryDocumentStoreTest extends DocumentStoreContract {

  private final MemoryDocumentStore store = new MemoryDocumentStore();

  @Override
  DocumentStore store() {
    return store;
  }
}
