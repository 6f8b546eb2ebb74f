using System.Runtime.InteropServices;

namespace JudicialAnalogs.Search.Internal.Storage;

/// <summary>An embedded stretch of a document, as stored.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Passage(int Document, int Field, int Start, int Length);
