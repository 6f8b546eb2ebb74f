using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Reading.Extraction.Internal;

/// <summary>
/// Adds the damage of a case in the order in which it is told: things and money are items, a sum called damage or a total takes the place of the items
/// just before it, and a total of the case takes the place of everything.
/// </summary>
internal sealed class DamageTally
{
    /// <summary>Items further back than this many sentences belong to an episode of their own.</summary>
    private const int Reach = 2;

    private readonly HashSet<decimal> seen = [];
    private readonly List<ToldSum> open = [];
    private decimal closed;

    public static (decimal Tenge, TextSpan Span)? Of(IEnumerable<ToldSum> sums)
    {
        var tally = new DamageTally();
        ToldSum? first = null;
        foreach (var sum in sums)
        {
            first ??= sum;
            tally.Add(sum);
        }

        return first is { Sum: var named } ? (tally.Total, new TextSpan(named.Start, named.Length)) : null;
    }

    private decimal Total => closed + open.Sum(item => item.Sum.Amount);

    private void Add(ToldSum sum)
    {
        var amount = sum.Sum.Amount;
        if (amount == Total && !(open.Count == 1 && open[0].Sentence == sum.Sentence && sum is { Role: not (SumRole.Damage or SumRole.Debt), Whole: false }))
        {
            // Told once more, or the items summed up; two equal sums of one sentence are two.
            Close(amount);
            seen.Add(amount);
            return;
        }

        if (sum.Role is not (SumRole.Damage or SumRole.Debt) && !sum.Whole)
        {
            // A sum told again in a later sentence is the same sum.
            if (!seen.Contains(amount) || open.Exists(item => item.Sum.Amount == amount && item.Sentence == sum.Sentence))
                open.Add(sum);
            seen.Add(amount);
            return;
        }

        if (sum.GrandTotal && amount > closed)
            Close(amount);
        else if (!seen.Contains(amount) || open.Count > 0)
            Close(closed + open.Where(item => !Covers(sum, item)).Sum(item => item.Sum.Amount) + amount);
        seen.Add(amount);
    }

    /// <summary>A sum called damage takes the items near it, a total without items of its own all those before it.</summary>
    private bool Covers(ToldSum sum, ToldSum item) =>
        sum.Sentence - item.Sentence <= Reach || (sum.Whole && sum.Sum.Amount >= item.Sum.Amount && !open.Exists(other => other.Sentence == sum.Sentence));

    private void Close(decimal total)
    {
        closed = total;
        open.Clear();
    }
}
