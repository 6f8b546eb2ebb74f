using System.Collections;

namespace JudicialAnalogs.Search.Internal.Legs;

/// <summary>Takes the terms of a long text and ends the reading of it when nobody waits for the answer any more.</summary>
internal sealed class StoppableTerms(List<Term> terms, CancellationToken cancellation) : ICollection<Term>
{
    // A thousand words are read in about a millisecond.
    private const int BlockMask = (1 << 10) - 1;

    public int Count => terms.Count;

    public bool IsReadOnly => false;

    public void Add(Term item)
    {
        if ((terms.Count & BlockMask) == 0)
            cancellation.ThrowIfCancellationRequested();
        terms.Add(item);
    }

    public void Clear() => terms.Clear();

    public bool Contains(Term item) => terms.Contains(item);

    public void CopyTo(Term[] array, int arrayIndex) => terms.CopyTo(array, arrayIndex);

    public bool Remove(Term item) => terms.Remove(item);

    public IEnumerator<Term> GetEnumerator() => terms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
