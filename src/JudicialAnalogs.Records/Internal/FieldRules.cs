using JudicialAnalogs.Records.Failures;

namespace JudicialAnalogs.Records.Internal;

/// <summary>Rules every stored text keeps, so that both databases and the ledger hold exactly what was given.</summary>
internal static class FieldRules
{
    /// <param name="field">Name of the field, for the caller.</param>
    /// <param name="value">What was given.</param>
    /// <param name="minimum">Fewest UTF-16 units.</param>
    /// <param name="maximum">Most UTF-16 units.</param>
    /// <param name="owner">Which of many records it belongs to; null where there is only one.</param>
    public static void Text(string field, string? value, int minimum, int maximum, string? owner = null)
    {
        if (value is null || value.Length < minimum || value.Length > maximum)
        {
            throw new InvalidRecordException(
                field,
                RecordRule.Length,
                $"{Name(field, owner)} must have {minimum} to {maximum} characters; it has {value?.Length ?? 0}.",
                minimum,
                maximum,
                value?.Length ?? 0);
        }

        Storable(field, value, owner);
    }

    /// <summary>PostgreSQL keeps no U+0000 in texts, and an unpaired surrogate has no UTF-8.</summary>
    public static void Storable(string field, string value, string? owner = null)
    {
        if (value.Contains('\0', StringComparison.Ordinal) || !IsWellFormed(value))
        {
            throw new InvalidRecordException(
                field, RecordRule.Storable, $"{Name(field, owner)} holds a character that cannot be stored (U+0000 or half a surrogate pair). Clean the text and repeat.");
        }
    }

    public static void Check(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        Text("caller.actor", caller.Actor, 1, 200);
        Text("caller.role", caller.Role, 1, 200);
        Text("caller.purpose", caller.Purpose, 0, 500);
    }

    public static void Key(string? idempotencyKey)
    {
        if (idempotencyKey is not null)
            Text("idempotency_key", idempotencyKey, 1, 200);
    }

    public static void Limit(int limit, int maximum)
    {
        if (limit < 1 || limit > maximum)
            throw new InvalidRecordException("limit", RecordRule.Range, $"limit must be 1 to {maximum}; it is {limit}.", 1, maximum, limit);
    }

    private static string Name(string field, string? owner) => owner is null ? field : $"{field} of {owner}";

    private static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 >= value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
