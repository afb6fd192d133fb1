/**
 * The Elasticsearch plugin {@code analysis-bogoseo}. Runs inside the server. Every table ({@code
 * TokenFilterTable}, {@code TokenizerTable}, {@code CharFilterTable}, {@code AnalyzerTable}) has
 * one line per name; names, option names and defaults are those of the official analysis-nori and
 * analysis-common, so that an index made here can be made on a full cluster.
 */
@NullMarked
package kr.bogoseo.deploy.elasticsearch.plugin;

import org.jspecify.annotations.NullMarked;
