/**
 * Search: indexes finished reports, answers searches, tells operators how the flow is going. Reads
 * top to bottom as {@link kr.bogoseo.search.IndexReports} (in), {@link
 * kr.bogoseo.search.SearchReports} (out) and {@link kr.bogoseo.search.FollowFlow} (the operators'
 * view).
 */
@NullMarked
package kr.bogoseo.search;

import org.jspecify.annotations.NullMarked;
