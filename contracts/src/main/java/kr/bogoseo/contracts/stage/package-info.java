/**
 * The one habit of every stage between topics: handle an event, leave exactly one outcome. A stage
 * supplies its work and a way to publish; when to retry, when to give up and what to say about it
 * is decided here.
 */
@NullMarked
package kr.bogoseo.contracts.stage;

import org.jspecify.annotations.NullMarked;
