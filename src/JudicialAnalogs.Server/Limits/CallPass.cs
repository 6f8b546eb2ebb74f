namespace JudicialAnalogs.Server.Limits;

/// <summary>The right to be worked on; given back when the call is over.</summary>
internal sealed class CallPass : IDisposable
{
    private readonly Stack<Action> _giveBack = new();

    /// <summary>Adds something that is given back, the last first.</summary>
    public void Add(Action giveBack) => _giveBack.Push(giveBack);

    public void Dispose()
    {
        while (_giveBack.TryPop(out var giveBack))
            giveBack();
    }
}
