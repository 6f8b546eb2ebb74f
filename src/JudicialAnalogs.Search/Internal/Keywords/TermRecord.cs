using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Keywords;

/// <summary>A term of a segment: where its bytes and its postings begin, and in how many documents it stands.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TermRecord(int BytesOffset, int PostingsOffset, int DocumentCount);
