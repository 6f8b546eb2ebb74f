using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Services;

/// <summary>Idempotency keys as the contract allows them.</summary>
internal static class IdempotencyKeys
{
    private const int Longest = 100;

    /// <summary>The key under which the records keep a call: keys are unique for a caller, and two callers may well choose the same.</summary>
    /// <param name="key">Key of the request.</param>
    /// <param name="caller">Who calls.</param>
    /// <exception cref="InvalidFieldException">Empty or too long.</exception>
    public static string Of(string key, Caller caller) => key.Length is >= 1 and <= Longest
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Actor}\n{key}")))
        : throw new InvalidFieldException("idempotency_key", "Error.Field.Key", Longest);
}
