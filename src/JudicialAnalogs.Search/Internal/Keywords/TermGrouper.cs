using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Gathers the occurrences of words in one document as one posting a word, with its positions packed. Keeps its room; one per thread.</summary>
/// <param name="known">What the numbers of terms mean.</param>
internal sealed class TermGrouper(KnownStems known)
{
    private readonly List<(int Term, int Field, int Position)> _occurrences = [];

    // By number of a stem: the document that has it last, its place in that document's terms, and its hash.
    private (int Document, int Term, ulong Hash)[] _seen = new (int, int, ulong)[4096];
    private int[] _next = new int[1024];
    private (int Field, int Position)[] _ordered = new (int, int)[1024];
    private int _document;

    /// <summary>Begins a document.</summary>
    public void Begin(DocumentTerms into)
    {
        into.Clear();
        into.Known = known;
        _occurrences.Clear();
        _document++;
    }

    /// <summary>Takes the words of a field; fields come in ascending order.</summary>
    /// <param name="field">Number of the field.</param>
    /// <param name="terms">Its words.</param>
    /// <param name="withPositions">Whether the field keeps positions.</param>
    /// <param name="into">Gets the terms.</param>
    public void Add(int field, ReadOnlySpan<ReadTerm> terms, bool withPositions, DocumentTerms into)
    {
        var one = 1UL << (field * 8);
        for (var i = 0; i < terms.Length; i++)
        {
            var term = TermOf(terms[i].Stem, into);
            ref var pattern = ref CollectionsMarshal.AsSpan(into.Patterns)[term];
            if ((pattern >> (field * 8) & 0xFF) < 0xFF)
                pattern += one;
            if (withPositions)
                _occurrences.Add((term, field, terms[i].Position));
        }
    }

    /// <summary>Ends a document of a schema with positions.</summary>
    public void PackPositions(DocumentTerms into)
    {
        var terms = into.Patterns.Count;
        var occurrences = CollectionsMarshal.AsSpan(_occurrences);
        if (_next.Length <= terms)
            _next = new int[terms * 2];
        if (_ordered.Length < occurrences.Length)
            _ordered = new (int, int)[occurrences.Length * 2];
        var next = _next.AsSpan(0, terms + 1);
        next.Clear();
        foreach (ref readonly var occurrence in occurrences)
            next[occurrence.Term + 1]++;
        for (var t = 0; t < terms; t++)
            next[t + 1] += next[t];
        foreach (ref readonly var occurrence in occurrences)
            _ordered[next[occurrence.Term]++] = (occurrence.Field, occurrence.Position);

        CollectionsMarshal.SetCount(into.PositionEnds, terms);
        CollectionsMarshal.SetCount(into.Positions, (occurrences.Length * VariableLength.Most) + terms);
        var ends = CollectionsMarshal.AsSpan(into.PositionEnds);
        var bytes = CollectionsMarshal.AsSpan(into.Positions);
        for (int t = 0, from = 0, at = 0; t < terms; from = next[t++])
            ends[t] = at = PositionList.Pack(_ordered.AsSpan(from..next[t]), bytes, at);
        CollectionsMarshal.SetCount(into.Positions, terms == 0 ? 0 : ends[^1]);
    }

    private int TermOf(int stem, DocumentTerms into)
    {
        if (stem >= _seen.Length)
            Array.Resize(ref _seen, Math.Max(stem + 1, _seen.Length * 2));
        ref var seen = ref _seen[stem];
        if (seen.Document == _document)
            return seen.Term;
        if (seen.Document == 0)
            seen.Hash = known[stem].Key.Hash;
        (seen.Document, seen.Term) = (_document, into.Patterns.Count);
        into.Hashes.Add(seen.Hash);
        into.Stems.Add(stem);
        into.Patterns.Add(0);
        return seen.Term;
    }
}
