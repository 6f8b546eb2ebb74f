using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.Fuzzing.Internal;

/// <summary>The inputs of one round of the citation and sanction readers, and what they yielded.</summary>
internal sealed class FuzzRound(int seed)
{
    private readonly TextMutation mutation = new(new Random(seed));
    private long citations;
    private long sanctions;

    public long Citations => Interlocked.Read(ref citations);

    public long Sanctions => Interlocked.Read(ref sanctions);

    public string Next(long index) => mutation.Next((index % 4) switch { 1 => FuzzSeeds.RussianSanctions, 3 => FuzzSeeds.KazakhSanctions, _ => FuzzSeeds.Citations });

    public string? Check(string input, long index)
    {
        int count;
        var kind = index % 4;
        if (kind is 0 or 2)
        {
            var fault = CitationCheck.Fault(input, out count);
            citations += count;
            return fault;
        }

        var faultOfSanction = SanctionCheck.Fault(input, kind == 1 ? LawLanguage.Russian : LawLanguage.Kazakh, out count);
        sanctions += count;
        return faultOfSanction;
    }
}
