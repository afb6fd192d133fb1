/**
 * API keys: who may do what. Every HTTP service checks them the same way, against the document
 * store.
 */
@NullMarked
package kr.bogoseo.contracts.keys;

import org.jspecify.annotations.NullMarked;
