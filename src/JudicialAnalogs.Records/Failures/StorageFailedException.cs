namespace JudicialAnalogs.Records.Failures;

/// <summary>The database or the disk under it failed: full, read-only, unreachable, locked for too long.</summary>
public sealed class StorageFailedException : RecordsException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What failed and what to do.</param>
    /// <param name="retryable">True when the same call may succeed later without anybody's help.</param>
    /// <param name="cause">What the database said.</param>
    public StorageFailedException(string message, bool retryable, Exception cause)
        : base(message, cause) => Retryable = retryable;

    /// <summary>
    /// True when the same call may succeed later by itself. A write may have been committed before the connection broke: repeat it with
    /// the same idempotency key.
    /// </summary>
    public bool Retryable { get; }
}
