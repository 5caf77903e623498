# Preloaded by record.sh for sites with a folder "repositories": who asks a host of repositories for an archive gets a zip
# of repositories/OWNER/NAME@REF from a server on this machine, packed as GitHub packs it; 404 where there is no such folder.
require "net/http"
require "socket"
require "zip"

module ServeThemes
  ROOT = ENV.fetch("JEKYLLSHARP_REPOSITORIES")
  SERVER = TCPServer.new("127.0.0.1", 0)

  def self.archive(address)
    owner, name, _, *reference = address.delete_prefix("/").split("/")
    folder = File.join(ROOT, owner, "#{name}@#{reference.join("/")}")
    return unless File.directory?(folder)

    top = "#{name}-#{reference.join("-")}"
    Zip::OutputStream.write_buffer do |zip|
      zip.put_next_entry("#{top}/")
      Dir.glob("**/*", File::FNM_DOTMATCH, base: folder).sort.each do |path|
        next if File.basename(path) == "."

        is_folder = File.directory?(File.join(folder, path))
        zip.put_next_entry("#{top}/#{path}#{"/" if is_folder}")
        zip.write(File.binread(File.join(folder, path))) unless is_folder
      end
    end.string
  end

  Thread.new do
    loop do
      client = SERVER.accept
      path = client.gets.split[1]
      nil until client.gets.strip.empty?
      body = archive(path)
      client.write("HTTP/1.1 #{body ? "200 OK" : "404 Not Found"}\r\nContent-Length: #{body.to_s.bytesize}\r\nConnection: close\r\n\r\n", body.to_s)
      client.close
    end
  end

  def start(_host, _port = nil, *_options, &block) = super("127.0.0.1", SERVER.addr[1], &block)
end

Net::HTTP.singleton_class.prepend(ServeThemes)
