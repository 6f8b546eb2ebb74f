namespace JudicialAnalogs.Server.Hosting.Health;

/// <summary>Whether index, table and calibration have been up to the records once since the start: before, answers would lack cases.</summary>
internal sealed class FirstCatchUp(Engine engine)
{
    private volatile bool _done;

    /// <summary>Says that it is done.</summary>
    public void Done() => _done = true;

    /// <summary>True when it is done.</summary>
    public async ValueTask<bool> IsDoneAsync(CancellationToken cancellationToken)
    {
        if (!_done)
        {
            var head = await engine.Records.Changes.HeadAsync(cancellationToken);
            _done |= engine.CatchUp.Followers.All(follower => follower.IsOptional || follower.Sequence >= head);
        }

        return _done;
    }
}
