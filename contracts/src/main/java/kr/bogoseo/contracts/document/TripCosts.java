package kr.bogoseo.contracts.document;

import java.math.BigDecimal;

/**
 * What a trip cost in all, as the report states it; never a sum of its parts.
 *
 * @param surface as written
 * @param amount in whole units of the currency
 * @param currency ISO 4217
 */
public record TripCosts(String surface, BigDecimal amount, String currency) {}
