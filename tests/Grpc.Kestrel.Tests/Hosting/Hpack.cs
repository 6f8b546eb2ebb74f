using System.Text;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>As much of RFC 7541 as a client without a dynamic table needs.</summary>
internal static class Hpack
{
    // RFC 7541, appendix A: name and value by index, from 1.
    private const string StaticTable =
        ":authority=|:method=GET|:method=POST|:path=/|:path=/index.html|:scheme=http|:scheme=https|:status=200|:status=204|:status=206|" +
        ":status=304|:status=400|:status=404|:status=500|accept-charset=|accept-encoding=gzip, deflate|accept-language=|accept-ranges=|" +
        "accept=|access-control-allow-origin=|age=|allow=|authorization=|cache-control=|content-disposition=|content-encoding=|" +
        "content-language=|content-length=|content-location=|content-range=|content-type=|cookie=|date=|etag=|expect=|expires=|from=|" +
        "host=|if-match=|if-modified-since=|if-none-match=|if-range=|if-unmodified-since=|last-modified=|link=|location=|max-forwards=|" +
        "proxy-authenticate=|proxy-authorization=|range=|referer=|refresh=|retry-after=|server=|set-cookie=|strict-transport-security=|" +
        "transfer-encoding=|user-agent=|vary=|via=|www-authenticate=";

    private static readonly (string Name, string Value)[] Static =
        [.. StaticTable.Split('|').Select(entry => (entry[..entry.IndexOf('=')], entry[(entry.IndexOf('=') + 1)..]))];

    public static byte[] Encode(IEnumerable<(string Name, string Value)> fields)
    {
        var block = new MemoryStream();
        foreach (var (name, value) in fields)
        {
            block.WriteByte(0);
            WriteText(block, name);
            WriteText(block, value);
        }

        return block.ToArray();
    }

    public static Dictionary<string, string> Decode(byte[] block)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var position = 0;
        while (position < block.Length)
        {
            var first = block[position];
            if ((first & 0x80) != 0)
            {
                var (name, value) = Static[ReadNumber(block, ref position, 7) - 1];
                fields.Add(name, value);
            }
            else if ((first & 0xE0) == 0x20)
            {
                ReadNumber(block, ref position, 5);
            }
            else
            {
                var index = ReadNumber(block, ref position, (first & 0x40) != 0 ? 6 : 4);
                var name = index == 0 ? ReadText(block, ref position) : Static[index - 1].Name;
                fields.Add(name, ReadText(block, ref position));
            }
        }

        return fields;
    }

    private static void WriteText(MemoryStream block, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length < 127)
        {
            block.WriteByte((byte)bytes.Length);
        }
        else
        {
            block.WriteByte(127);
            var rest = bytes.Length - 127;
            for (; rest >= 128; rest >>= 7)
            {
                block.WriteByte((byte)((rest & 127) | 128));
            }

            block.WriteByte((byte)rest);
        }

        block.Write(bytes);
    }

    private static int ReadNumber(byte[] block, ref int position, int prefixBits)
    {
        var mask = (1 << prefixBits) - 1;
        var number = block[position++] & mask;
        if (number < mask)
        {
            return number;
        }

        var shift = 0;
        byte next;
        do
        {
            next = block[position++];
            number += (next & 127) << shift;
            shift += 7;
        }
        while ((next & 128) != 0);
        return number;
    }

    private static string ReadText(byte[] block, ref int position)
    {
        Assert.True((block[position] & 0x80) == 0, "The server is not expected to use Huffman codes.");
        var length = ReadNumber(block, ref position, 7);
        var text = Encoding.Latin1.GetString(block, position, length);
        position += length;
        return text;
    }
}
