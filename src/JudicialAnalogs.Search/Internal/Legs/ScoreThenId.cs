using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>Best score first; equal scores in ordinal order of identifiers, whatever segment they lie in.</summary>
internal sealed class ScoreThenId(IndexSnapshot snapshot) : IComparer<ScoredDocument>
{
    public int Compare(ScoredDocument x, ScoredDocument y)
    {
        var order = y.Score.CompareTo(x.Score);
        return order != 0 || x.Document == y.Document ? order : snapshot.IdBytes(x.Document).SequenceCompareTo(snapshot.IdBytes(y.Document));
    }
}
