namespace JudicialAnalogs.Language.Patterns;

/// <summary>
/// Ends searches for patterns on the thread at hand when a token asks for it. Reading an act asks some hundreds of patterns through methods of .NET that
/// take no token; each search looks at this one when it begins and now and then while it tries.
/// </summary>
public static class PatternStop
{
    [ThreadStatic]
    private static CancellationToken current;

    /// <summary>Has searches of this thread end with <see cref="OperationCanceledException"/> once a token is cancelled, until the result is disposed of on the same thread.</summary>
    /// <param name="token">The token.</param>
    public static Scope When(CancellationToken token)
    {
        var before = current;
        current = token;
        return new Scope(before);
    }

    /// <summary>Looks at the token of this thread.</summary>
    /// <exception cref="OperationCanceledException">It is cancelled.</exception>
    public static void Check() => current.ThrowIfCancellationRequested();

    /// <summary>For how long a token holds.</summary>
    public readonly ref struct Scope
    {
        private readonly CancellationToken before;

        internal Scope(CancellationToken before) => this.before = before;

        /// <summary>Has searches go by the token before.</summary>
        public void Dispose() => current = before;
    }
}
