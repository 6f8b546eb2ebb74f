using System.Collections;
using System.Text;
using JudicialAnalogs.Search.Documents;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal;

/// <summary>The writer's segments: what was written, with the documents taken out of each since. Readers see them from the next commit on.</summary>
/// <param name="files">The index's files.</param>
/// <param name="schema">The fields.</param>
internal sealed class WrittenSegments(IndexFiles files, SearchSchema schema) : IEnumerable<LiveSegment>
{
    private readonly List<LiveSegment> _segments = [];

    /// <summary>Opens the segments of a commit.</summary>
    public void Open(IndexManifest manifest)
    {
        foreach (var entry in manifest.Segments)
        {
            var segment = new Segment(files.PathOf(entry.File));
            var removed = entry.Removed is null ? null : LiveSegment.LoadRemoved(files.PathOf(entry.Removed), segment.Documents);
            _segments.Add(new(segment, removed, entry.Removed));
        }
    }

    /// <summary>Lets go of all; what readers hold stays open for them.</summary>
    public void Release()
    {
        foreach (var segment in _segments)
            segment.Segment.Release();
        _segments.Clear();
    }

    /// <summary>Writes what a builder has taken in.</summary>
    public void Write(SegmentBuilder builder)
    {
        var name = files.NewName("segment");
        var removed = builder.Write(files.PathOf(name), [.. _segments.Select(s => s.Segment)]);
        _segments.Add(new(new Segment(files.PathOf(name)), removed, null));
    }

    /// <summary>Takes a document out of the segment that has it; false when none has.</summary>
    public bool Remove(string id)
    {
        var bytes = Encoding.UTF8.GetBytes(id);
        var found = false;
        for (var s = 0; s < _segments.Count; s++)
        {
            var (segment, removed, _) = _segments[s];
            var local = segment.Find(bytes);
            if (local < 0 || removed?[local] == true)
                continue;
            var changed = removed?.Copy() ?? new Bitmap(segment.Documents);
            changed.Set(local);
            _segments[s] = new(segment, changed, null);
            found = true;
        }

        return found;
    }

    /// <summary>Merges as long as the policy asks for it.</summary>
    /// <param name="dimensions">Numbers in a vector.</param>
    /// <param name="purge">Whether what was taken out leaves the disk at once.</param>
    /// <param name="cancellation">Stops between two merges.</param>
    public void Merge(int dimensions, bool purge, CancellationToken cancellation)
    {
        for (var next = MergePolicy.Next(_segments, purge); next.Length > 0; next = MergePolicy.Next(_segments, purge))
        {
            cancellation.ThrowIfCancellationRequested();
            Merge(next, dimensions);
        }
    }

    /// <summary>Writes down which documents were taken out, where that has changed; the answer is what a manifest says of the segments.</summary>
    public List<IndexManifest.Entry> Save()
    {
        for (var s = 0; s < _segments.Count; s++)
        {
            if (_segments[s].Removed is null || _segments[s].RemovedFile is not null)
                continue;
            _segments[s] = _segments[s] with { RemovedFile = files.NewName("removed") };
            _segments[s].SaveRemoved(files.PathOf(_segments[s].RemovedFile!));
        }

        return [.. _segments.Select(s => new IndexManifest.Entry(s.Segment.Name, s.RemovedFile))];
    }

    public IEnumerator<LiveSegment> GetEnumerator() => _segments.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Merge(int[] positions, int dimensions)
    {
        var merged = positions.Select(p => _segments[p]).ToArray();
        var others = _segments.Except(merged).Select(live => live.Segment).ToArray();
        var name = files.NewName("segment");
        if (SegmentMerger.Write(files.PathOf(name), schema, merged, dimensions, others))
            _segments.Add(new(new Segment(files.PathOf(name)), null, null));
        foreach (var segment in merged)
        {
            _segments.Remove(segment);
            segment.Segment.Release();
        }
    }
}
