using System.Buffers;
using System.Text;

namespace Grpc.Kestrel.Internal.Wire;

/// <summary>Writes <c>grpc-message</c>: UTF-8 with every byte outside 0x20-0x24 and 0x26-0x7E as <c>%</c> and two upper-case hex digits.</summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x7F - 0x20).Where(code => code != '%').Select(code => (char)code)]);

    public static string Encode(string text)
    {
        var firstEncoded = text.AsSpan().IndexOfAnyExcept(Plain);
        if (firstEncoded < 0)
        {
            return text;
        }

        var encoded = new StringBuilder(text.Length * 3);
        encoded.Append(text, 0, firstEncoded);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.AsSpan(firstEncoded).EnumerateRunes())
        {
            if (rune.IsAscii && rune.Value is >= 0x20 and <= 0x7E and not '%')
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            {
                encoded.Append('%').Append(HexDigit(value >> 4)).Append(HexDigit(value & 0xF));
            }
        }

        return encoded.ToString();
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
