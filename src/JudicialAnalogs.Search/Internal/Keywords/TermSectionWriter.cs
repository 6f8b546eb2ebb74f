using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>Turns a <see cref="TermFeed"/> into the parts that <see cref="TermSection"/> reads.</summary>
internal sealed class TermSectionWriter(SectionFileWriter file, Section section)
{
    private const int MostCodesInEntry = 1 << 24;
    private readonly PostingListWriter _lists = new();
    private readonly List<ulong> _hashes = [], _entries = [];
    private readonly List<long> _byteOffsets = [];
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);
    private uint[] _codes = [];
    private byte[] _impacts = [];

    public void Write(TermFeed feed, ReadOnlySpan<int> lengths, int documents, FieldScoring scoring, bool withBytes, bool withPositions)
    {
        var (patterns, uses, rank) = Ranked(feed);
        WritePostings(feed, patterns, rank, lengths, documents, scoring, withBytes);
        if (withPositions)
            WritePositions(feed);
        Part<double>(TermPart.Averages, scoring.AverageLengths);
        Part(TermPart.Lengths, lengths);
        Part<ulong>(TermPart.Patterns, patterns);
        Part<long>(TermPart.PatternUses, uses);
        Part<ulong>(TermPart.Hashes, CollectionsMarshal.AsSpan(_hashes));
        Part<int>(TermPart.Buckets, Buckets());
        Part<ulong>(TermPart.Entries, CollectionsMarshal.AsSpan(_entries));
        if (!withBytes)
            return;
        _byteOffsets.Add(_bytes.WrittenCount);
        Part<long>(TermPart.ByteOffsets, CollectionsMarshal.AsSpan(_byteOffsets));
        Part(TermPart.Bytes, _bytes.WrittenSpan);
    }

    private void WritePostings(
        TermFeed feed, ulong[] patterns, uint[] rank, ReadOnlySpan<int> lengths, int documents, FieldScoring scoring, bool withBytes)
    {
        feed.Restart();
        file.Begin();
        while (feed.MoveNext())
        {
            var inDocuments = feed.Documents;
            var feedCodes = feed.Codes;
            if (_codes.Length < inDocuments.Length)
                (_codes, _impacts) = (new uint[inDocuments.Length * 2], new byte[inDocuments.Length * 2]);
            for (var i = 0; i < inDocuments.Length; i++)
            {
                var code = _codes[i] = rank[feedCodes[i]];
                _impacts[i] = Quantise(scoring.Saturation(patterns[code], lengths, inDocuments[i], documents));
            }

            _hashes.Add(feed.Key.Hash);
            if (withBytes)
            {
                _byteOffsets.Add(_bytes.WrittenCount);
                _bytes.Write(feed.Key.Bytes);
            }

            if (inDocuments.Length == 1 && _codes[0] < MostCodesInEntry)
            {
                _entries.Add(TermSection.SingleMark | ((ulong)inDocuments[0] << 32) | ((ulong)_impacts[0] << 24) | _codes[0]);
                continue;
            }

            _entries.Add((ulong)file.Written);
            file.Append(_lists.Write(inDocuments, _codes.AsSpan(0, inDocuments.Length), _impacts.AsSpan(0, inDocuments.Length), documents));
        }

        file.End((int)section + (int)TermPart.Postings);
    }

    private void WritePositions(TermFeed feed)
    {
        var offsets = new List<long>(_hashes.Count);
        var blocks = new PositionBlocks();
        feed.Restart();
        file.Begin();
        while (feed.MoveNext())
        {
            offsets.Add(file.Written);
            blocks.Begin(feed.Documents.Length);
            feed.CopyPositions(blocks);
            file.Append(blocks.Written);
        }

        file.End((int)section + (int)TermPart.Positions);
        Part<long>(TermPart.PositionOffsets, CollectionsMarshal.AsSpan(offsets));
    }

    /// <summary>Where the terms of each value of the hashes' first bits begin; about four terms share one.</summary>
    private int[] Buckets()
    {
        var bits = BitOperations.Log2((uint)Math.Max(1, _hashes.Count / 4));
        var buckets = new int[(1 << bits) + 1];
        foreach (var hash in _hashes)
            buckets[(bits == 0 ? 0 : (int)(hash >> (64 - bits))) + 1]++;
        for (var b = 1; b < buckets.Length; b++)
            buckets[b] += buckets[b - 1];
        return buckets;
    }

    private void Part<T>(TermPart part, ReadOnlySpan<T> content)
        where T : unmanaged => file.Write((int)section + (int)part, content);

    /// <summary>The next of 255 steps.</summary>
    private static byte Quantise(double saturation) => (byte)Math.Clamp(Math.Ceiling(saturation * TermSection.Steps), 1, TermSection.Steps);

    /// <summary>Numbers patterns by how often they occur, so that common ones take few bits.</summary>
    private static (ulong[] Patterns, long[] Uses, uint[] Rank) Ranked(TermFeed feed)
    {
        var (patterns, uses) = (feed.Patterns, feed.PatternUses);
        var order = Enumerable.Range(0, patterns.Count).OrderByDescending(i => uses[i]).ThenBy(i => patterns[i]).ToArray();
        var rank = new uint[order.Length];
        for (var i = 0; i < order.Length; i++)
            rank[order[i]] = (uint)i;
        return ([.. order.Select(i => patterns[i])], [.. order.Select(i => uses[i])], rank);
    }
}
