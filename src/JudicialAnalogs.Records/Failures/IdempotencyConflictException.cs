namespace JudicialAnalogs.Records.Failures;

/// <summary>An idempotency key was used before for another request; nothing was stored.</summary>
public sealed class IdempotencyConflictException : RecordsException
{
    /// <summary>Makes one for <paramref name="key"/>.</summary>
    public IdempotencyConflictException(string key)
        : base($"The idempotency key \"{key}\" was used before for another request. Repeat the first request unchanged, or take a new key.") => Key = key;

    /// <summary>The key.</summary>
    public string Key { get; }
}
