namespace Grpc.Kestrel.Internal.Calls;

/// <summary>An object a call uses: the container's own, or one made for the call and disposed after it.</summary>
/// <param name="Instance">The object.</param>
/// <param name="Owned">Whether it was made for the call.</param>
internal readonly record struct Activated<T>(T Instance, bool Owned) : IAsyncDisposable
    where T : class
{
    /// <summary>Whether there is something to do after the call.</summary>
    public bool NeedsDisposal => Owned && Instance is IDisposable or IAsyncDisposable;

    public ValueTask DisposeAsync()
    {
        if (!Owned)
        {
            return default;
        }

        switch (Instance)
        {
            case IAsyncDisposable disposable:
                return disposable.DisposeAsync();
            case IDisposable disposable:
                disposable.Dispose();
                return default;
            default:
                return default;
        }
    }
}
