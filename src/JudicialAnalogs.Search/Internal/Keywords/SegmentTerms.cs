namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>
/// The terms of a query that one segment has, parted in two as MAXSCORE does (Turtle and Flood, "Query evaluation: strategies and optimizations",
/// 1995): a document without any of the leading terms cannot reach the least sum that still matters, whatever the others add. The others are then
/// looked up in the few documents that the leading ones bring, instead of being read whole.
/// </summary>
internal readonly struct SegmentTerms
{
    // Looking one impact up costs about as much as adding so many up, and a dense list adds up eight documents in the time of one posting.
    private const int PostingsPerLookUp = 64;
    private const int DenseAtOnce = 8;

    /// <param name="section">The segment's terms.</param>
    /// <param name="terms">Terms of the query.</param>
    /// <param name="s">Number of the segment.</param>
    /// <param name="scale">The query's scale.</param>
    /// <param name="least">The least sum that still matters.</param>
    public SegmentTerms(TermSection section, IReadOnlyList<WeightedTerm> terms, int s, in ImpactScale scale, uint least)
    {
        var all = new List<(int Term, ImpactPart Part)>(terms.Count);
        foreach (var term in terms)
        {
            if (term.Places[s] >= 0)
                all.Add((term.Places[s], scale.Of(term)));
        }

        (Leading, Others) = (all, []);
        if (least == 1)
            return;
        all.Sort((a, b) => a.Part.Most != b.Part.Most ? b.Part.Most.CompareTo(a.Part.Most) : a.Term.CompareTo(b.Term));
        var cut = all.Count;
        uint most = 0;
        while (cut > 0 && most + all[cut - 1].Part.Most < least)
            most += all[--cut].Part.Most;
        long leading = 0, others = 0;
        for (var i = 0; i < all.Count; i++)
        {
            var count = section.DocumentCount(all[i].Term);
            if (i < cut)
                leading += count;
            else
                others += PostingListWriter.IsDense(count, section.Documents) ? section.Documents / DenseAtOnce : count;
        }

        if (leading * (all.Count - cut) * PostingsPerLookUp >= others)
            return;
        Others = all[cut..];
        OthersMost = most;
        all.RemoveRange(cut, all.Count - cut);
    }

    /// <summary>Terms to add up.</summary>
    public List<(int Term, ImpactPart Part)> Leading { get; }

    /// <summary>Terms to look up; none where that would not pay.</summary>
    public List<(int Term, ImpactPart Part)> Others { get; }

    /// <summary>The most that the others together can add.</summary>
    public uint OthersMost { get; }
}
