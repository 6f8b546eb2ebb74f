using System.Runtime.InteropServices;
using JudicialAnalogs.Language.Analysis;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Reads texts as stems that are known; one per thread.</summary>
internal sealed class StemReader(ITermSource source, KnownStems known)
{
    private readonly StemMemory _memory = new(known.NumberOf);
    private readonly List<Term> _terms = [];

    /// <summary>Reads the terms of a text.</summary>
    public void Read(string text, List<ReadTerm> terms)
    {
        terms.Clear();
        if (source is AnalyzedTerms analyzed)
        {
            var sink = new Sink(terms);
            analyzed.Analyzer.Stem(text, _memory, ref sink);
            return;
        }

        _terms.Clear();
        source.Read(text, _terms);
        foreach (ref readonly var term in CollectionsMarshal.AsSpan(_terms))
            terms.Add(new ReadTerm(_memory.Of(term.Text), term.Position, term.Start, term.Length));
    }

    private readonly struct Sink(List<ReadTerm> terms) : IStemSink
    {
        public void Accept(int stem, int position, int start, int length) => terms.Add(new ReadTerm(stem, position, start, length));
    }
}
