using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Services;

/// <summary>Idempotency keys as the contract allows them.</summary>
internal static class IdempotencyKeys
{
    private const int Longest = 100;

    /// <summary>The key itself.</summary>
    /// <exception cref="InvalidFieldException">Empty or too long.</exception>
    public static string Of(string key) =>
        key.Length is >= 1 and <= Longest ? key : throw new InvalidFieldException("idempotency_key", "Error.Field.Key", Longest);
}
