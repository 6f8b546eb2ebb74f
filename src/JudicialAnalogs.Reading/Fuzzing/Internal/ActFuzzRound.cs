namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>The inputs of one round of mutated acts, and what they yielded.</summary>
internal sealed class ActFuzzRound(IReadOnlyList<FuzzAct> acts, int seed)
{
    private readonly ActMutation mutation = new(acts, new Random(seed));

    public ActCheckCounts Counts { get; } = new();

    public string Next(long index) => mutation.Next();

    public string? Check(string input, long index) => ActCheck.Fault(input, mutation.Names, Counts);
}
