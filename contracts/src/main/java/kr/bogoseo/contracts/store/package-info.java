/**
 * The document store, the one source of truth: originals, receipts and the latest document of each
 * stage. The layout is part of the contract because every service reads what another wrote.
 */
@NullMarked
package kr.bogoseo.contracts.store;

import org.jspecify.annotations.NullMarked;
