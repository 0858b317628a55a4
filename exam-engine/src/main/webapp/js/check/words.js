// Every word of the system check, Chinese and English side by side.
import { language } from '../texts.js';

/** @type {Record<string, [string, string]>} */
export const words = {
  title: ['设备检测', 'System check'],
  checking: ['正在检测…', 'Checking…'],
  good: ['可以使用', 'Good'],
  limited: ['可用，有限制', 'Works, but'],
  bad: ['不能使用', 'Not usable'],
  running: ['检测中', 'Checking'],
  pcName: ['机器编号', 'Name of this computer'],
  sheetLine: ['检测结果（一行，可粘贴到表格）', 'Result, one line for a sheet'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  runAgain: ['重新检测', 'Check again'],
  toSignIn: ['返回登录', 'Back to sign-in'],

  browser: ['浏览器', 'Browser'],
  connection: ['连接安全', 'Secure connection'],
  storage: ['本机存储', 'Storage'],
  screen: ['屏幕', 'Screen'],
  clock: ['系统时间', 'Clock'],
  trips: ['网络往返', 'Round trip'],
  steadiness: ['网络稳定', 'Steadiness'],
  camera: ['摄像头', 'Camera'],

  browserFacts: ['{name}', '{name}'],
  connectionFacts: ['{address}', '{address}'],
  storageFacts: ['{way} 写入并读回 {took} 毫秒，可用空间 {free} MB', '{way}, written and read back in {took} ms, {free} MB free'],
  screenFacts: ['{width}×{height}，缩放 {zoom}%', '{width}×{height}, scale {zoom}%'],
  clockFacts: ['与服务器相差 {seconds} 秒', '{seconds} s off the server'],
  tripsFacts: ['中位 {median}，95% {p95}，最长 {slowest} 毫秒；{of} 次中 {lost} 次无应答', 'median {median}, 95% {p95}, longest {slowest} ms; {lost} of {of} unanswered'],
  steadinessFacts: ['10 秒内 {of} 次请求，{lost} 次无应答，最长 {slowest} 毫秒', '{of} requests in 10 s, {lost} unanswered, longest {slowest} ms'],
  cameraFacts: ['{width}×{height}，亮度 {light}/255，{name}', '{width}×{height}, light {light}/255, {name}'],

  noKeepalive: ['关闭页面时的最后一次上传可能送不出，作答仍存本机。建议更新浏览器。', 'The last try while a page closes may not get out; answers stay on the device. Better update the browser.'],
  plainConnection: ['地址不是 https：摄像头不能用，断网时不能重新打开页面，未上传作答的文件不能自证来源。请让管理员配置 https 地址。',
    'Not https: no camera, no reopening without network, and a file of unsent answers cannot prove its origin. Have the administrator set up an https address.'],
  noStorage: ['浏览器不能在本机保存作答，断网即丢失。请退出无痕窗口，允许网站存储数据，检查磁盘空间，或更换浏览器。',
    'The browser keeps nothing: without network answers are lost. Leave private mode, allow site data, check the disk, or use another browser.'],
  onlyText: ['只能用简易存储，断电时可能丢失最后的作答。请退出无痕窗口或更新浏览器。', 'Only simple storage works; a power cut may lose the last answers. Leave private mode or update the browser.'],
  littleSpace: ['空间不足 50 MB。请清理磁盘，或退出无痕窗口。', 'Less than 50 MB. Free the disk, or leave private mode.'],
  tinyScreen: ['屏幕太小，题目显示不全。请更换设备。', 'Too small to show a question. Use another device.'],
  smallScreen: ['能答题，但需要滚动。电脑请把分辨率调到 1024×600 以上，或把缩放调到 100%。', 'Enough, with scrolling. On a PC set at least 1024×600, or the scale to 100%.'],
  wrongClock: ['考试以服务器时间为准，不受影响；但请校准系统时间，以免安全证书失效。', 'The exam goes by the server\'s time; still set the clock right, or certificates may fail.'],
  noServer: ['考试服务器没有应答。请检查网线、无线网络、代理和地址。', 'The exam server does not answer. Check cable, wireless, proxy and address.'],
  badNetwork: ['网络不能用于考试。请改用有线网络，检查交换机，或联系网络管理员。', 'Not fit for an exam. Use a cable, check the switch, or ask the network\'s administrator.'],
  slowNetwork: ['网络慢或有丢失，作答会延迟保存。建议改用有线网络，关闭下载。', 'Slow, or answers got lost: saving is delayed. Better use a cable and stop downloads.'],
  coveredCamera: ['画面一片均匀，镜头可能被遮住。请打开镜头盖。', 'The picture is blank: the lens may be covered.'],
  darkPicture: ['画面太暗。请开灯，或让光照到脸上。', 'Too dark: turn on a light that falls on the face.'],
  brightPicture: ['画面太亮。请避开窗户和强光。', 'Too bright: turn away from windows and lamps.'],
  coarsePicture: ['分辨率低，人像比对可能转人工。', 'Few pixels: photos may have to be compared by a person.'],
  byPhone: ['没有摄像头也能考试：可用手机拍照或由工作人员核验。', 'An exam is possible without: photos by phone, or staff check documents.'],
};

/** @param {string} name @param {Record<string, any>} values for the places in braces */
export const w = (name, values = {}) => words[name][language() === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (_, place) => String(values[place]));
